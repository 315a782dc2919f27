package counterexample;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

public interface PublicRepository extends ListCrudRepository<PublicEntity, UUID> {}
