package org.anlin.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.OwnAccount;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@AnlinTest
class AccountViewsTests extends SpringBrowserlessTest {

    private static final String CONTACT = "手机号或电子邮箱";

    @Autowired
    AccountFixtures people;

    @Autowired
    CurrentAccount current;

    @Autowired
    OwnAccount own;

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void signsUpWithACodeAndIsSignedIn() {
        String phone = people.aPhone();
        navigate(SignUpView.class);
        test(field(CONTACT)).setValue(phone);
        press("获取验证码");
        assertThat(field("验证码").getHelperText()).contains(phone.substring(0, 3) + "****");

        test(field("验证码")).setValue(people.codeSentTo(phone));
        fillIn("张小安", "quiet green river");
        press("注册");

        assertThat(own.profile().name()).isEqualTo("张小安");
        assertThat(current.has(Role.RESIDENT)).isTrue();
    }

    @Test
    void saysAtEachFieldWhatIsWrongAndKeepsWhatWasTyped() {
        navigate(SignUpView.class);
        test(field(CONTACT)).setValue("12345");
        fillIn("<script>alert(1)</script>", "password123");

        press("注册");

        assertThat(field(CONTACT).getErrorMessage()).startsWith("请输入 11 位");
        assertThat(field("验证码").getErrorMessage()).startsWith("请填写收到的");
        assertThat(field("姓名").getErrorMessage()).startsWith("姓名里只能有");
        assertThat(password().getErrorMessage()).startsWith("这个密码太常见");
        assertThat(field("姓名").getValue()).isEqualTo("<script>alert(1)</script>");
        assertThat(password().getValue()).isEqualTo("password123");
        assertThat(current.find()).isEmpty();
    }

    @Test
    void aWrongCodeIsSaidAtTheCode() {
        String phone = people.aPhone();
        navigate(SignUpView.class);
        test(field(CONTACT)).setValue(phone);
        press("获取验证码");
        String wrong = people.codeSentTo(phone).equals("123456") ? "654321" : "123456";
        test(field("验证码")).setValue(wrong);
        fillIn("张小安", "quiet green river");

        press("注册");

        assertThat(field("验证码").isInvalid()).isTrue();
        assertThat(field("验证码").getErrorMessage()).startsWith("验证码不对");
        assertThat(field("姓名").getValue()).isEqualTo("张小安");
    }

    @Test
    void asksAChildForBirthDateAndGuardianOnly() {
        navigate(SignUpView.class);
        assertThat($(TextField.class).withLabel("监护人的手机号或电子邮箱").exists()).isFalse();

        age(false);
        press("注册");

        assertThat($(BirthDateField.class).single().getErrorMessage()).startsWith("请选择完整的出生日期");
        assertThat(field("监护人的手机号或电子邮箱").getErrorMessage()).startsWith("请填写监护人的手机号");
    }

    @Test
    void signsInAndSaysCalmlyWhenThePasswordIsWrong() {
        String phone = people.aPhone();
        var id = people.aResident(phone);
        navigate(SignInView.class);
        test(field(CONTACT)).setValue(phone);
        test($(PasswordField.class).single()).setValue("wrong password");
        press("登录");
        assertThat($(PasswordField.class).single().getErrorMessage()).startsWith("账号或密码不对");
        assertThat(field(CONTACT).getValue()).isEqualTo(phone);

        test($(PasswordField.class).single()).setValue("river stone lantern");
        press("登录");

        assertThat(current.id()).isEqualTo(id);
    }

    @Test
    void signsInWithACode() {
        String phone = people.aPhone();
        var id = people.aResident(phone);
        navigate(SignInView.class);
        test(field(CONTACT)).setValue(phone);
        press("用验证码登录");
        assertThat(field(CONTACT).getValue()).isEqualTo(phone);
        press("获取验证码");
        test(field("验证码")).setValue(people.codeSentTo(phone));

        press("登录");

        assertThat(current.id()).isEqualTo(id);
    }

    @Test
    void resetsAPassword() {
        String phone = people.aPhone();
        var id = people.aResident(phone);
        navigate(ResetView.class);
        test(field(CONTACT)).setValue(phone);
        press("获取验证码");
        test(field("验证码")).setValue(people.codeSentTo(phone));
        test(password()).setValue("brand new evening");

        press("保存新密码并登录");

        assertThat(current.id()).isEqualTo(id);
    }

    @Test
    @WithAccount(Role.RESIDENT)
    void refusesANameOfSixtyCharactersAtItsField() {
        navigate(AccountView.class);
        test(field("姓名")).setValue("安".repeat(60));

        press("保存");

        assertThat(field("姓名").getErrorMessage()).isEqualTo("姓名最多 50 个字。");
        assertThat(own.profile().name()).isEqualTo("李晓安");
    }

    @Test
    @WithAccount(Role.RESIDENT)
    void asksForThePasswordBeforeItMovesToANewNumber() {
        String phone = people.aPhone();
        navigate(AccountView.class);
        test(field("新的手机号或电子邮箱")).setValue(phone);
        press("获取验证码");
        test(field("验证码")).setValue(people.codeSentTo(phone));

        press("更换");

        assertThat($(PasswordField.class).withLabel("现在的密码").atIndex(1).getErrorMessage())
                .isEqualTo("现在的密码不对，请再试一次。");
        assertThat(own.maskedContact()).isEqualTo("r***@demo.anlin");
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void administratorFindsPeople() {
        navigate(PeopleView.class);
        test(field("姓名、手机号、邮箱或编号")).setValue("clerk@demo.anlin");

        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);
        assertThat(test($(Grid.class).single()).getCellText(0, 1)).isEqualTo("c***@demo.anlin");
    }

    @Test
    void showsThePrivacyNoticeToEveryone() {
        navigate("privacy", ConsentTextView.class);

        assertThat(((ConsentTextView) getCurrentView()).getPageTitle()).isEqualTo("隐私说明 · 安邻");
    }

    private void fillIn(String name, String password) {
        test(field("姓名")).setValue(name);
        test(password()).setValue(password);
        age(true);
        test($(Checkbox.class).single()).click();
    }

    @SuppressWarnings("unchecked")
    private void age(boolean ofAge) {
        ((RadioButtonGroup<Boolean>) $(RadioButtonGroup.class).single()).setValue(ofAge);
    }

    private TextField field(String label) {
        return $(TextField.class).withLabel(label).single();
    }

    private PasswordField password() {
        return $(PasswordField.class).withLabel("设置密码").single();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }
}
