package signpost.channels.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.BadRequestResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    @Test
    void keepsEveryFieldAsItCame() {
        var form = Form.parse("b=+x+&a=1%2B1&a=&c&%C5%82=%F0%9F%98%80");

        assertThat(form.fields())
                .containsEntry("b", List.of(" x "))
                .containsEntry("a", List.of("1+1", ""))
                .containsEntry("c", List.of(""))
                .containsEntry("ł", List.of("😀"));
        assertThat(form.fields().keySet()).containsExactly("b", "a", "c", "ł");
    }

    @Test
    void isEmptyForAnEmptyBody() {
        assertThat(Form.parse("").fields()).isEmpty();
        assertThat(Form.parse("").first("x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%4", "a=%zz", "a=%C3", "a=%C0%AE", "a=%ED%A0%80"})
    void refusesBrokenEscapes(String body) {
        assertThatThrownBy(() -> Form.parse(body)).isInstanceOf(BadRequestResponse.class);
    }
}
