package org.anlin.servers;

import java.io.IOException;
import java.nio.file.Path;

class HomeNotUsableException extends IllegalStateException {

    HomeNotUsableException(Path home, IOException cause) {
        super("目录不能使用 / cannot write into " + home.toAbsolutePath() + ": " + cause.getMessage(), cause);
    }
}
