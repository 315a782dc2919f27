package counterexample;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

@Service
public class UnguardedService {

    public long rowsThatKeepTheirConnection(JdbcClient jdbc) {
        return jdbc.sql("SELECT 1").query(Integer.class).stream().count();
    }

    public Instant withoutClockOrPermission() {
        return Instant.now();
    }
}
