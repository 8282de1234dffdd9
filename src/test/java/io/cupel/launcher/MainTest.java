package io.cupel.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class MainTest {
    private static final int CLASS_FILE_OF_JAVA_8 = 52;

    @Test
    void knowsWhichJavaIsTooOld() {
        assertThat(Main.isTooOld("1.8")).isTrue();
        assertThat(Main.isTooOld("11")).isTrue();
        assertThat(Main.isTooOld("17")).isFalse();
        assertThat(Main.isTooOld("25")).isFalse();
    }

    @Test
    void canItselfBeReadByAnOldJava() throws IOException {
        try (InputStream file = Main.class.getResourceAsStream("Main.class");
                DataInputStream data = new DataInputStream(file)) {
            data.readInt();
            data.readUnsignedShort();

            assertThat(data.readUnsignedShort()).isEqualTo(CLASS_FILE_OF_JAVA_8);
        }
    }
}
