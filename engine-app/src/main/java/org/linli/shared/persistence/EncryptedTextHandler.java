package org.linli.shared.persistence;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** Stores a type of text encrypted; which key protects it is the type's own. */
public abstract class EncryptedTextHandler<T> extends BaseTypeHandler<T> {
    protected abstract String encrypt(T text);

    protected abstract T decrypt(String stored);

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, T text, JdbcType type) throws SQLException {
        statement.setString(index, encrypt(text));
    }

    @Override
    public T getNullableResult(ResultSet rows, String column) throws SQLException {
        return orNull(rows.getString(column));
    }

    @Override
    public T getNullableResult(ResultSet rows, int column) throws SQLException {
        return orNull(rows.getString(column));
    }

    @Override
    public T getNullableResult(CallableStatement statement, int column) throws SQLException {
        return orNull(statement.getString(column));
    }

    private T orNull(String stored) {
        return stored == null ? null : decrypt(stored);
    }
}
