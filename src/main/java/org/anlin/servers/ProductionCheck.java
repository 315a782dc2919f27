package org.anlin.servers;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refuses to start production while anything in it is a default of the demo, and names all of it at once. */
@Component
@Profile("production")
class ProductionCheck implements InitializingBean {

    private final List<ProductionRequirement> requirements;

    ProductionCheck(List<ProductionRequirement> requirements) {
        this.requirements = requirements;
    }

    @Override
    public void afterPropertiesSet() {
        List<String> missing = requirements.stream()
                .map(ProductionRequirement::missing)
                .flatMap(Optional::stream)
                .toList();
        if (!missing.isEmpty()) {
            throw new NotReadyForProductionException(missing);
        }
    }
}
