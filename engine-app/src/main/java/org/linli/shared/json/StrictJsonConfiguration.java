package org.linli.shared.json;

import static com.fasterxml.jackson.databind.cfg.CoercionAction.Fail;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;

/** Reads requests strictly; what the application reads back from its own tables and models stays as it is. */
@Configuration(proxyBeanMethods = false)
class StrictJsonConfiguration {

    @Bean
    MappingJackson2HttpMessageConverter strictJson(Jackson2ObjectMapperBuilder builder) {
        return new MappingJackson2HttpMessageConverter(strict(builder));
    }

    static ObjectMapper strict(Jackson2ObjectMapperBuilder builder) {
        ObjectMapper json = builder.featuresToDisable(
                        MapperFeature.ALLOW_COERCION_OF_SCALARS, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .featuresToEnable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .deserializerByType(String.class, new TextDeserializer())
                .build();
        json.coercionConfigFor(LogicalType.Enum).setCoercion(CoercionInputShape.EmptyString, Fail);
        for (var scalar : new LogicalType[] {LogicalType.Integer, LogicalType.Float, LogicalType.Boolean}) {
            json.coercionConfigFor(scalar).setCoercion(CoercionInputShape.EmptyString, Fail);
        }
        return json;
    }
}
