package org.anlin.servers;

import java.nio.file.Path;

class HomeInUseException extends IllegalStateException {

    HomeInUseException(Path home) {
        super("另一个安邻正在使用目录 / another Anlin already runs on " + home);
    }
}
