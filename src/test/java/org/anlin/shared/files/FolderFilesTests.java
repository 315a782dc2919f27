package org.anlin.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFilesTests {

    @TempDir
    Path folder;

    @Test
    void keepsAFileUntilItIsDeleted() {
        var files = new FolderFiles(folder);

        files.write("bases/one.jpg", new byte[] {1, 2});

        assertThat(files.read("bases/one.jpg")).hasValue(new byte[] {1, 2});
        files.delete("bases/one.jpg");
        files.delete("bases/one.jpg");
        assertThat(files.read("bases/one.jpg")).isEmpty();
    }

    @Test
    void staysInItsFolder() {
        var files = new FolderFiles(folder);

        assertThatThrownBy(() -> files.read("bases/../../secret.txt")).isInstanceOf(IllegalArgumentException.class);
    }
}
