package org.linli.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderNameTest {

    @ParameterizedTest
    @CsvSource({
        "IMG_0001.jpg, IMG_0001.jpg",
        "C:\\fakepath\\照片 1.jpg, 照片 1.jpg",
        "../../etc/passwd, passwd",
        "'a\u202Egpj.exe', agpj.exe",
        "'\u0000x\r\n.png', x.png"
    })
    void leavesOnlyWhatCanBeShown(String sent, String tidy) {
        assertThat(SenderName.tidy(sent)).isEqualTo(tidy);
    }

    @Test
    void knowsThatThereMayBeNone() {
        assertThat(SenderName.tidy(null)).isNull();
        assertThat(SenderName.tidy("/ ")).isNull();
    }

    @Test
    void cutsBetweenCharacters() {
        assertThat(SenderName.tidy("𠮷".repeat(300))).isEqualTo("𠮷".repeat(200));
    }
}
