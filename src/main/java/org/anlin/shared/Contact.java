package org.anlin.shared;

/** How a person is reached and recognised: a mobile number or an e-mail address. */
public sealed interface Contact permits PhoneNumber, EmailAddress {

    String value();

    /** Enough to recognise one's own, too little to reach another's. */
    String masked();

    /** A mobile number or, when it has an at sign, an e-mail address; what is neither is refused. */
    static Contact parse(String text) {
        return text.indexOf('@') >= 0 || text.indexOf('＠') >= 0 ? EmailAddress.parse(text) : PhoneNumber.parse(text);
    }
}
