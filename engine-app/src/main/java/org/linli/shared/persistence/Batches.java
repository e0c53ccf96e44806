package org.linli.shared.persistence;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSessionFactory;
import org.mybatis.spring.MyBatisExceptionTranslator;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.stereotype.Component;

/**
 * Sends many inserts of one kind together, in the caller's transaction: a server gets them as few statements of many rows.
 *
 * <p>A list of rows in one statement would be parsed anew each time, which costs more than writing them.
 */
@Component
public class Batches {
    private final SqlSessionFactory sessions;
    private final PersistenceExceptionTranslator translator;

    Batches(SqlSessionFactory sessions, DataSource database) {
        this.sessions = sessions;
        translator = new MyBatisExceptionTranslator(database, true);
    }

    /** Lets {@code writing} call the mapper's inserts, which give back nothing and have happened when this returns. */
    public <M> void run(Class<M> mapper, Consumer<M> writing) {
        try (var session = sessions.openSession(ExecutorType.BATCH)) {
            writing.accept(session.getMapper(mapper));
            session.flushStatements();
        } catch (PersistenceException failure) {
            var translated = translator.translateExceptionIfPossible(failure);
            throw translated == null ? failure : translated;
        }
    }
}
