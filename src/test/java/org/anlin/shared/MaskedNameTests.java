package org.anlin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedNameTests {

    @ParameterizedTest
    @CsvSource({
        "王小明, 王*明",
        "仝雯, 仝*",
        "司徒𠮷, 司*𠮷",
        "王, *",
        "古丽努尔·吐尔逊, 古****逊",
        "帕提曼古丽·阿卜杜热合曼·买买提依明·吐尔逊, 帕****逊",
        "葛\uDB40\uDD01城, 葛*",
        "Zoë Müller-Østergård, Z****d",
    })
    void showsTheFirstAndTheLastCharacterOnly(String name, String masked) {
        assertThat(MaskedName.of(name)).isEqualTo(masked);
    }
}
