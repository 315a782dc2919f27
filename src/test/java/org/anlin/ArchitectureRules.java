package org.anlin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.springframework.data.annotation.Id;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

final class ArchitectureRules {

    private ArchitectureRules() {}

    static final ArchRule REPOSITORIES_ARE_NOT_PUBLIC =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    static final ArchRule ENTITIES_ARE_NOT_PUBLIC = classes()
            .that(DescribedPredicate.describe(
                    "have an @Id",
                    type -> type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(Id.class))))
            .should()
            .notBePublic();

    static final ArchRule VIEWS_ARE_NOT_PUBLIC =
            classes().that().areAnnotatedWith(Route.class).should().notBePublic();

    static final ArchRule ONLY_UI_USES_COMPONENTS = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "org.anlin.shell..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Component.class);

    static final ArchRule SERVICES_SAY_WHO_MAY_CALL = methods()
            .that()
            .arePublic()
            .and()
            .doNotHaveModifier(JavaModifier.STATIC)
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(sayWhoMayCall());

    static final ArchRule NOW_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe("asks for now without a clock", ArchitectureRules::isBareNow));

    // A stream of rows keeps its connection until somebody closes it.
    static final ArchRule ROWS_ARE_READ_AS_LISTS =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry @PreAuthorize or inherit it from their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean guarded = method.isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class);
                events.add(new SimpleConditionEvent(method, guarded, method.getFullName() + " has no permission"));
            }
        };
    }

    private static boolean isBareNow(JavaMethodCall call) {
        String owner = call.getTargetOwner().getFullName();
        return call.getName().equals("now")
                && owner.startsWith("java.time.")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
