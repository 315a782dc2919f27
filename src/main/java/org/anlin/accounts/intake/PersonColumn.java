package org.anlin.accounts.intake;

import java.util.Set;
import org.anlin.shared.intake.Columns;

enum PersonColumn implements Columns.Column {
    NAME(true, "name", "姓名"),
    CONTACT(false, "phone", "mobile", "contact", "手机", "手机号", "联系方式"),
    EMAIL(false, "email", "e-mail", "邮箱", "电子邮箱"),
    DISTRICT(false, "district", "区", "区代码", "所在区"),
    LANGUAGE(false, "language", "语言"),
    ROLE(false, "role", "角色"),
    BIRTH(false, "birth date", "born", "出生日期"),
    GUARDIAN(false, "guardian", "监护人", "监护人联系方式", "监护人手机号");

    private final boolean required;
    private final Set<String> words;

    PersonColumn(boolean required, String... words) {
        this.required = required;
        this.words = Set.of(words);
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public Set<String> words() {
        return words;
    }
}
