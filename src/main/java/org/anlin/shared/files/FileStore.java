package org.anlin.shared.files;

import java.util.Optional;

/** Files by name, such as {@code bases/0198….jpg}; a name is written once and never holds anything else. */
public interface FileStore {

    void write(String name, byte[] content);

    Optional<byte[]> read(String name);

    /** What is not there is no error. */
    void delete(String name);
}
