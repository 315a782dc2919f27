package counterexample;

import java.time.Instant;
import org.springframework.stereotype.Service;

@Service
public class UnguardedService {

    public Instant withoutClockOrPermission() {
        return Instant.now();
    }
}
