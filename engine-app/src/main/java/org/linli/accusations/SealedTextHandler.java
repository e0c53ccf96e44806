package org.linli.accusations;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.springframework.stereotype.Component;

/** Stores {@link SealedText} encrypted. */
@Component
@MappedTypes(SealedText.class)
class SealedTextHandler extends BaseTypeHandler<SealedText> {
    private final AccusationCipher cipher;

    SealedTextHandler(AccusationCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, SealedText text, JdbcType type)
            throws SQLException {
        statement.setString(index, cipher.encrypt(text.value()));
    }

    @Override
    public SealedText getNullableResult(ResultSet rows, String column) throws SQLException {
        return open(rows.getString(column));
    }

    @Override
    public SealedText getNullableResult(ResultSet rows, int column) throws SQLException {
        return open(rows.getString(column));
    }

    @Override
    public SealedText getNullableResult(CallableStatement statement, int column) throws SQLException {
        return open(statement.getString(column));
    }

    private SealedText open(String stored) {
        return stored == null ? null : new SealedText(cipher.decrypt(stored));
    }
}
