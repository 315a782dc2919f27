package org.anlin.accounts.ui;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

/** The ways to the pages of accounts. */
@Component
public class AccountsNavigation {

    public static final String SIGN_IN = "sign-in";
    public static final String SIGN_UP = "sign-up";
    public static final String RESET = "reset";
    public static final String PROFILE = "account";
    public static final String MY_DATA = "my/data";
    public static final String CHILDREN = "my/children";
    public static final String CONSENTS = "my/consents";
    public static final String OUTBOX = "demo/outbox";
    public static final String PRIVACY = "privacy";
    public static final String PEOPLE = "admin/accounts";
    public static final String PEOPLE_IMPORT = "admin/accounts/import";
    public static final String ACTIVATE = "activate";

    public void signIn() {
        to(SIGN_IN);
    }

    public void signUp() {
        to(SIGN_UP);
    }

    public void profile() {
        to(PROFILE);
    }

    public void myData() {
        to(MY_DATA);
    }

    public void outbox() {
        to(OUTBOX);
    }

    private static void to(String path) {
        UI.getCurrent().navigate(path);
    }
}
