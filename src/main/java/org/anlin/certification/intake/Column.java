package org.anlin.certification.intake;

import java.util.Set;
import org.anlin.shared.intake.Columns;

enum Column implements Columns.Column {
    NUMBER(true, "number", "no", "no.", "编号", "证书编号"),
    NAME(true, "name", "holder", "姓名", "持证人"),
    SCHEME(true, "scheme", "certificate", "证书", "证书名称", "证书方案"),
    FROM(true, "from", "issued", "valid from", "发证日期", "签发日期", "生效日期"),
    UNTIL(false, "until", "expires", "valid until", "有效期至", "到期日期"),
    CONTACT(false, "contact", "phone", "mobile", "email", "e-mail", "手机", "手机号", "邮箱", "电子邮箱", "联系方式"),
    IDENTITY(false, "id number", "resident id", "身份证号", "身份证号码", "身份证"),
    DISTRICT(false, "district", "区代码", "区划代码");

    private final boolean required;
    private final Set<String> words;

    Column(boolean required, String... words) {
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
