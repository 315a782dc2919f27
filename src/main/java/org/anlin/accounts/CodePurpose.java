package org.anlin.accounts;

enum CodePurpose {
    SIGN_UP("accounts.message.alreadyThere"),
    SIGN_IN("accounts.message.nobody"),
    RESET("accounts.message.nobody"),
    MOVE("accounts.message.taken");

    private final String deadEnd;

    CodePurpose(String deadEnd) {
        this.deadEnd = deadEnd;
    }

    String deadEnd() {
        return deadEnd;
    }
}
