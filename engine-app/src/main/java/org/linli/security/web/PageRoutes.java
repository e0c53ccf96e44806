package org.linli.security.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which addresses are pages of the two web clients, and how long browsers keep their files. */
@Configuration(proxyBeanMethods = false)
class PageRoutes implements WebMvcConfigurer {
    private static final String FILES = "classpath:/static/";
    private static final String DESK = "forward:/desk.html";
    private static final String HOME = "forward:/home.html";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        for (var page : new String[] {"/", "/desk", "/desk/**"}) {
            registry.addViewController(page).setViewName(DESK);
        }
        for (var page : new String[] {"/g/**", "/p/**", "/c/**", "/r/**", "/v/**", "/m", "/m/**"}) {
            registry.addViewController(page).setViewName(HOME);
        }
    }

    /** Names of assets carry a hash of their content; the pages that name them are asked for each time. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/*.html").addResourceLocations(FILES).setCacheControl(CacheControl.noCache());
    }
}
