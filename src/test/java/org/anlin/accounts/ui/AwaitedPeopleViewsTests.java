package org.anlin.accounts.ui;

import static org.anlin.shared.intake.IntakeWaiting.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.OwnAccount;
import org.anlin.accounts.Role;
import org.anlin.accounts.intake.PeopleImport;
import org.anlin.shared.intake.Intake.State;
import org.anlin.shared.intake.IntakeId;
import org.anlin.shared.intake.TableFiles;
import org.anlin.shared.ui.ReportGrid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A list of people becomes accounts, and its people come in by their links. */
@AnlinTest
class AwaitedPeopleViewsTests extends SpringBrowserlessTest {

    private static final Pattern LINK = Pattern.compile("/activate/([\\w-]{43})");

    @Autowired
    PeopleImport imports;

    @Autowired
    AccountFixtures people;

    @Autowired
    CurrentAccount current;

    @Autowired
    OwnAccount own;

    private String phone;

    @BeforeEach
    void anAdministrator() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        people.actAs(DemoAccounts.of(Role.ADMINISTRATOR));
        phone = people.aPhone();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void opensAccountsAndSendsTheirLinks() {
        IntakeId id = checked("李小安," + phone + "\n");
        navigate(PeopleImportView.class);
        assertThat(newestCard()).contains("共 1 行：可用 1，重复 0，有误 0，已开户 0");

        press("为可用的 1 行开户");
        until(imports, id, State.TAKEN);
        poll();
        assertThat(newestCard()).contains("账号 1 个：已激活 0，已发链接 0，联系不上 0");
        press("发送激活链接");
        test(find(ConfirmDialog.class).single()).confirm();
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).until(() -> !imports.isInviting(id));

        assertThat(people.messagesTo(phone)).singleElement().asString().containsPattern(LINK);
        poll();
        assertThat(newestCard()).contains("账号 1 个：已激活 0，已发链接 1，联系不上 0");
    }

    @Test
    void whatIsRefusedStaysOnThePage() {
        IntakeId id = checked("李小安," + phone + "\n");
        navigate(PeopleImportView.class);
        imports.take(id);

        press("为可用的 1 行开户");

        poll();
        Paragraph refusal = find(Paragraph.class).withClassName("notice-warn").single();
        assertThat(refusal.getText()).isNotEmpty().doesNotContain(".");
        assertThat(refusal.getElement().getAttribute("role")).isEqualTo("alert");
    }

    @Test
    void saysLineByLineWhatIsLeftOut() {
        people.aResident(phone);
        checked("甲," + phone + "\n乙,123\n丙," + people.aPhone() + "\n");
        navigate(PeopleImportView.class);

        press("逐行查看");

        ReportGrid grid = find(ReportGrid.class).single();
        assertThat(test(grid).size()).isEqualTo(2);
        assertThat(test(grid).getRow(0).outcome()).isEqualTo("已有账号，不再开户");
        assertThat(test(grid).getRow(1).outcome()).isEqualTo("手机号或邮箱缺失或有误");
    }

    @Test
    void thePersonSetsAPasswordAgreesAndIsIn() {
        open(link());
        assertThat(says("我们为您准备好了账号（" + phone.substring(0, 3) + "****" + phone.substring(7) + "）。请核对姓名，设置密码，就可以使用。"))
                .isTrue();
        TextField name = find(TextField.class).withCaption("姓名").single();
        assertThat(name.getValue()).isEqualTo("李小安");

        ofAge();
        press("激活并登录");
        assertThat(password().isInvalid()).isTrue();
        assertThat(find(Checkbox.class).single().isInvalid()).isTrue();
        assertThat(current.find()).isEmpty();
        test(name).setValue("李晓安");
        test(password()).setValue("quiet green river");
        test(find(Checkbox.class).single()).click();
        press("激活并登录");

        assertThat(own.profile().name()).isEqualTo("李晓安");
        assertThat(current.has(Role.RESIDENT)).isTrue();
    }

    @Test
    void aLinkThatIsGoneLeadsToSigningIn() {
        open("A".repeat(43));

        assertThat(says("这个链接已经用过、过期，或者不完整。")).isTrue();
        assertThat(find(Anchor.class).withText("登录安邻").single().getHref()).isEqualTo("/sign-in");
        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    private String link() {
        IntakeId id = checked("李小安," + phone + "\n");
        imports.take(id);
        until(imports, id, State.TAKEN);
        imports.invite(id);
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).until(() -> !imports.isInviting(id));
        var found = LINK.matcher(people.messageTo(phone).orElseThrow());
        assertThat(found.find()).isTrue();
        SecurityContextHolder.clearContext();
        return found.group(1);
    }

    private void open(String token) {
        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate(ActivationView.class, new RouteParameters("token", token));
    }

    private IntakeId checked(String lines) {
        IntakeId id = imports.check("people.csv", TableFiles.of("姓名,手机号\n" + lines));
        until(imports, id, State.CHECKED);
        return id;
    }

    @SuppressWarnings("unchecked")
    private void ofAge() {
        ((RadioButtonGroup<Boolean>) find(RadioButtonGroup.class).single()).setValue(true);
    }

    private PasswordField password() {
        return find(PasswordField.class).single();
    }

    private boolean says(String text) {
        return find(Paragraph.class).withText(text).exists();
    }

    /** As the page does every second while work goes on. */
    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private String newestCard() {
        return find(Div.class)
                .withClassName("card")
                .all()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }

    /** The newest card stands first. */
    private void press(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }
}
