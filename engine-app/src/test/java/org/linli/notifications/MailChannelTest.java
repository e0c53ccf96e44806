package org.linli.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.linli.shared.persistence.PersonalText;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** E-mail as a mail server sees it. */
class MailChannelTest {
    private static final NoticeSettings SETTINGS = new NoticeSettings(
            List.of("MAIL"),
            List.of(),
            Duration.ofSeconds(10),
            Duration.ofMinutes(5),
            "linli@example.org",
            null,
            "",
            Duration.ofSeconds(5),
            false);

    private final Receiver receiver =
            new Receiver(1L, null, new PersonalText("li@example.org"), null, "zh", true, null);
    private final OutwardMessage message =
            new OutwardMessage("0b6c", Audience.STAFF, "transferred", "WG-1", receiver, "有任务转给您", "“桥面塌陷”转给您办理。");

    @Test
    void handsTheMessageToTheServerWithItsKey() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var lines = CompletableFuture.supplyAsync(() -> converse(server));

            channel(server.getLocalPort()).send(message);

            assertThat(String.join("\n", lines.get(10, TimeUnit.SECONDS)))
                    .contains("MAIL FROM:<linli@example.org>", "RCPT TO:<li@example.org>", "<0b6c@linli>");
        }
    }

    @Test
    void saysThatTheServerIsAwayWithoutTheAddress() throws Exception {
        int port;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }

        assertThatThrownBy(() -> channel(port).send(message))
                .isInstanceOf(UndeliveredException.class)
                .hasMessageContaining("mail server")
                .hasMessageNotContaining("example.org");
    }

    private static MailChannel channel(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("sender", sender);
        return new MailChannel(beans.getBeanProvider(JavaMailSender.class), SETTINGS);
    }

    /** A mail server that takes everything, for one message. */
    private static List<String> converse(ServerSocket server) {
        List<String> heard = new ArrayList<>();
        try (var socket = server.accept();
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
            out.print("220 test\r\n");
            out.flush();
            var isData = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                heard.add(line);
                if (isData && !line.equals(".")) {
                    continue;
                }
                isData = line.equals("DATA");
                out.print(isData ? "354 go on\r\n" : line.equals("QUIT") ? "221 bye\r\n" : "250 OK\r\n");
                out.flush();
            }
        } catch (IOException gone) {
            heard.add(gone.toString());
        }
        return heard;
    }
}
