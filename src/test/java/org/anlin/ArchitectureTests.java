package org.anlin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The few rules that a compiler cannot keep; each has a counter-example in the test tree that it rejects. */
class ArchitectureTests {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.anlin");

    private static final JavaClasses COUNTER_EXAMPLES = new ClassFileImporter().importPackages("counterexample");

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                Named.of("repositories stay in their package", ArchitectureRules.REPOSITORIES_ARE_NOT_PUBLIC),
                Named.of("entities stay in their package", ArchitectureRules.ENTITIES_ARE_NOT_PUBLIC),
                Named.of("views stay in their package", ArchitectureRules.VIEWS_ARE_NOT_PUBLIC),
                Named.of("only ui packages use components", ArchitectureRules.ONLY_UI_USES_COMPONENTS),
                Named.of("services say who may call them", ArchitectureRules.SERVICES_SAY_WHO_MAY_CALL),
                Named.of("now comes from a clock", ArchitectureRules.NOW_COMES_FROM_A_CLOCK),
                Named.of("rows are read as lists", ArchitectureRules.ROWS_ARE_READ_AS_LISTS));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void portalKeepsTheRule(ArchRule rule) {
        rule.check(PORTAL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleRejectsItsCounterExample(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(COUNTER_EXAMPLES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("counterexample");
    }

    @Test
    void rulesLookAtTheWholePortal() {
        assertThat(PORTAL).hasSizeGreaterThan(100);
    }
}
