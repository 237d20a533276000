package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signpost.core.message.Channel;

class ChatCommandTest {

    @Test
    void showsTextsAsAPhoneWould() {
        var chat = Console.run("who do i call in sevenoaks\nSTOP\n", "chat", "--channel", "sms").out();
        var answer = RealProduct.ask(Channel.SMS, null, Console.NOW, "who do i call in sevenoaks").reply();

        assertThat(chat).containsSubsequence(
                "| who do i call in sevenoaks |", "Lock screen: " + answer.substring(0, 40).replace('\n', ' ').strip(), " septets, ", " segment",
                "| STOP |", "(Nothing is sent.)");
    }

    @Test
    @Tag("SAFE-10")
    @Tag("SAFE-31")
    void aTextFromSomebodyInDangerIsAnsweredAfterStop() {
        var chat = Console.run("STOP\nhe is smashing the door in\n", "chat", "--channel", "sms").out();

        assertThat(chat).containsSubsequence("(Nothing is sent.)", "| Call 999 now.", "Lock screen: Call 999 now.");
    }

    @Test
    void theWebIsShownAsItWas() {
        var chat = Console.run("menu\n", "chat").out();

        assertThat(chat).isEqualTo(RealProduct.ask(Channel.WEB, null, Console.NOW, "menu").reply() + System.lineSeparator() + System.lineSeparator());
    }

    @Test
    @Tag("SAFE-31")
    void savesTheSameScriptHoweverItIsShown(@TempDir Path folder) throws IOException {
        var file = folder.resolve("saved.chat");
        Console.run("who do i call in sevenoaks\nSTOP\n[Maidstone]\n", "chat", "--channel", "sms", "--save", file.toString());

        assertThat(Files.readString(file))
                .contains("channel: sms", "> who do i call in sevenoaks", "area sevenoaks", "> STOP")
                .doesNotContain("Lock screen", "septets", "Maidstone");
    }
}
