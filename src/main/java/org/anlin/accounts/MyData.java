package org.anlin.accounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** People's right to take their data along and to have it erased. */
@Service
public class MyData {

    private final OwnAccount own;
    private final Erasure erasure;
    private final List<PersonalDataSource> sources;
    private final JsonMapper json;

    MyData(OwnAccount own, Erasure erasure, List<PersonalDataSource> sources, JsonMapper json) {
        this.own = own;
        this.erasure = erasure;
        this.sources = sources;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    /** Everything that any module keeps about the person, as JSON in UTF-8. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public byte[] export() {
        AccountId id = own.mine().id;
        Map<String, Object> sections = new LinkedHashMap<>();
        sources.forEach(source -> sections.put(source.section(), source.export(id)));
        return json.writeValueAsBytes(sections);
    }

    /** Cannot be undone; the password is asked again. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void erase(String password) {
        Account account = own.mine();
        own.confirm(account, password);
        erasure.erase(account, account.id);
    }
}
