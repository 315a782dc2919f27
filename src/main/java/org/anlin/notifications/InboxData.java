package org.anlin.notifications;

import java.util.List;
import java.util.Map;
import org.anlin.accounts.AccountErased;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.PersonalDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What a person takes along of their messages, and their end. */
@Component
class InboxData implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final Notices notices;

    InboxData(JdbcClient jdbc, Notices notices) {
        this.jdbc = jdbc;
        this.notices = notices;
    }

    @Override
    public String section() {
        return "messages";
    }

    @Override
    public List<Map<String, Object>> export(AccountId account) {
        return jdbc.sql("""
                        SELECT kind, array_to_string(chinese, ' ') AS words, path, created_at::text, read_at::text
                        FROM notifications.message WHERE recipient = ? ORDER BY created_at
                        """).param(account.value()).query().listOfRows();
    }

    @ApplicationModuleListener
    void on(AccountErased event) {
        notices.forget(event.account());
    }
}
