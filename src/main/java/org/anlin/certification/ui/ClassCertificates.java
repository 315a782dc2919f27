package org.anlin.certification.ui;

import java.util.Optional;
import org.anlin.certification.register.ClassBundle;
import org.anlin.classes.ClassYield;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.ui.Parts;
import org.springframework.stereotype.Component;

/** The certificates of a class in one file, on the page of the class. */
@Component
class ClassCertificates implements ClassYield {

    private final ClassBundle bundle;

    ClassCertificates(ClassBundle bundle) {
        this.bundle = bundle;
    }

    @Override
    public Optional<Download> of(TrainingClassId id) {
        int certificates = bundle.count(id.value());
        return certificates == 0
                ? Optional.empty()
                : Optional.of(new Download(
                        Parts.t("certification.class-bundle", certificates), "desk/certificates/class/" + id + ".zip"));
    }
}
