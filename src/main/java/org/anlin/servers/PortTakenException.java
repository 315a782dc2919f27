package org.anlin.servers;

class PortTakenException extends IllegalStateException {

    PortTakenException(int port) {
        super("端口 " + port + " 已被占用 / port " + port + " is taken");
    }
}
