package org.anlin.shared.print;

/** Looks for bytes in bytes. */
final class Bytes {

    private Bytes() {}

    /** -1 when there is none. */
    static int indexOf(byte[] content, byte[] wanted, int from) {
        for (int i = from; i <= content.length - wanted.length; i++) {
            if (content[i] == wanted[0] && matches(content, wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] content, byte[] wanted, int at) {
        for (int i = 1; i < wanted.length; i++) {
            if (content[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
