package org.linli.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.DataType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * H2 keeps the type of each table and index under its hash, and the first of two with one hash wins. It asks for the
 * type by its hash only when it rolls back what a killed process left open, and then cannot open the file.
 */
@Tag("embedded")
@IntegrationTest
class EmbeddedIndexesIT {
    @Autowired
    private DataSource source;

    @Test
    void eachIsFoundByItsHashWhenAKilledProcessLeftItsFile() throws SQLException {
        try (var connection = source.getConnection()) {
            var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            var store = session.getDatabase().getStore().getMvStore();

            assertThat(tablesAndIndexes(store)).hasSizeGreaterThan(500);
            assertThat(takenForAnother(store))
                    .as("index.N is the index whose ID in H2 is N: change the order or the number of its columns")
                    .isEmpty();
        }
    }

    private static List<String> takenForAnother(MVStore store) {
        Map<String, DataType<?>> types = store.openMap("_");
        List<String> found = new ArrayList<>();
        for (var name : tablesAndIndexes(store)) {
            var map = store.openMap(name);
            for (var type : List.of(map.getKeyType(), map.getValueType())) {
                if (!type.equals(types.get(Integer.toHexString(type.hashCode())))) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private static List<String> tablesAndIndexes(MVStore store) {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith("table.") || name.startsWith("index."))
                .toList();
    }
}
