package org.anlin.accounts.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.anlin.accounts.Role;
import org.anlin.regions.Region;
import org.anlin.shared.EmailAddress;
import org.anlin.shared.PhoneNumber;
import org.anlin.shared.intake.Columns;
import org.anlin.shared.intake.TableFile;
import org.anlin.shared.intake.TableFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListRulesTests {

    private static final String HEADER = "姓名,手机号,邮箱,区,语言,角色,出生日期,监护人\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void readsAPerson() {
        ListedPerson person = read("李 小安,+86 139-1234-5678,,海淀区,英文,协调员,1990-05-06,");

        assertThat(person.problem()).isNull();
        assertThat(person.name()).isEqualTo("李 小安");
        assertThat(person.contact()).isEqualTo(new PhoneNumber("13912345678"));
        assertThat(person.district()).isEqualTo("110108");
        assertThat(person.language()).isEqualTo("en");
        assertThat(person.role()).isEqualTo(Role.COORDINATOR);
        assertThat(person.birth()).as("a grown-up's birth date is not kept").isNull();
    }

    @Test
    void takesTheMailboxOfWhoHasNoNumber() {
        ListedPerson person = read("李小安,,Li@Example.com,,,,,");

        assertThat(person.contact()).isEqualTo(new EmailAddress("li@example.com"));
        assertThat(person.language()).isEqualTo("zh-CN");
        assertThat(person.role()).isNull();
    }

    @Test
    void aChildComesWithAGuardian() {
        ListedPerson child = read("李小安,13912345678,,,,居民,2015-05-06,13800138000");

        assertThat(child.birth()).isEqualTo("2015-05-06");
        assertThat(child.guardian()).isEqualTo(new PhoneNumber("13800138000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",13912345678,,,,,,                          | name",
                "<b>,13912345678,,,,,,                       | name",
                "李小安,,,,,,,                                 | contact",
                "李小安,12345,,,,,,                            | contact",
                "李小安,13912345678,,天津,,,,                   | district",
                "李小安,13912345678,,,法语,,,                   | language",
                "李小安,13912345678,,,,神仙,,                   | role",
                "李小安,13912345678,,,,管理员,,                  | role-administrator",
                "李小安,13912345678,,,,协调员,,                  | role-district",
                "李小安,13912345678,,,,志愿者,2015-05-06,13800138000 | role-child",
                "李小安,13912345678,,,,,2027-01-01,            | birth",
                "李小安,13912345678,,,,,2015-05-06,            | guardian",
                "李小安,13912345678,,,,,2015-05-06,13912345678 | guardian-self",
                "李小安,\"13912345678,,,,,,                     | unreadable"
            })
    void saysWhatIsWrong(String line, String problem) {
        assertThat(read(line).problem()).isEqualTo("accounts.intake.line." + problem);
    }

    @Test
    void aListNamesAContact() {
        assertThatThrownBy(() -> rules(List.of("姓名", "区"))).hasMessageContaining("accounts.intake.no-header");
        assertThatThrownBy(() -> rules(List.of("手机号"))).hasMessageContaining("accounts.intake.no-header");
    }

    private static ListedPerson read(String line) {
        TableFile table = TableFile.open(TableFiles.of(HEADER + line));
        return rules(table.header()).read(TableFiles.lines(table).getFirst());
    }

    private static ListRules rules(List<String> header) {
        var columns = new Columns<>(PersonColumn.class, header, "accounts.intake.no-header");
        var haidian = new Region("110108", "海淀区", "Haidian", Region.Level.DISTRICT, "110000", null);
        return new ListRules(columns, List.of(haidian), TODAY);
    }
}
