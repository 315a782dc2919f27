package counterexample;

import java.util.UUID;
import org.springframework.data.annotation.Id;

public class PublicEntity {

    @Id
    UUID id = UUID.randomUUID();
}
