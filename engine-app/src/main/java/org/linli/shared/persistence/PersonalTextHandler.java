package org.linli.shared.persistence;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.springframework.stereotype.Component;

/** Stores {@link PersonalText} encrypted. */
@Component
@MappedTypes(PersonalText.class)
class PersonalTextHandler extends BaseTypeHandler<PersonalText> {
    private final DataCipher cipher;

    PersonalTextHandler(DataCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, PersonalText text, JdbcType type)
            throws SQLException {
        statement.setString(index, cipher.encrypt(text.value()));
    }

    @Override
    public PersonalText getNullableResult(ResultSet rows, String column) throws SQLException {
        return decrypt(rows.getString(column));
    }

    @Override
    public PersonalText getNullableResult(ResultSet rows, int column) throws SQLException {
        return decrypt(rows.getString(column));
    }

    @Override
    public PersonalText getNullableResult(CallableStatement statement, int column) throws SQLException {
        return decrypt(statement.getString(column));
    }

    private PersonalText decrypt(String stored) {
        return stored == null ? null : new PersonalText(cipher.decrypt(stored));
    }
}
