package parley.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://a.example/post, a.example/post",
    "HTTP://WWW.A.example:80/post/, a.example/post",
    "https://a.example:443/Post, a.example/Post",
    "https://a.example:8080/post, a.example:8080/post",
    "https://a.example, a.example",
    "https://a.example/, a.example",
    "https://a.example/post#comment-7, a.example/post",
    "https://a.example/app#!/topic/4, a.example/app#!/topic/4",
    "https://a.example/t?id=4&page=2, a.example/t?id=4&page=2",
    "https://a.example/t?utm_source=x&id=4&fbclid=y, a.example/t?id=4",
    "https://a.example/post/?replytocom=12#respond, a.example/post",
    "https://a.example/post?&, a.example/post",
    "https://web.archive.org/web/2019040811/http://www.a.example/post/, a.example/post",
    "https://web.archive.org/web/2019/nothing, web.archive.org/web/2019/nothing",
    "file:///home/ada/post.html, ''",
    "/post, ''",
    "'', ''",
    "https://, ''",
    "https:///post, ''",
    "https://#, ''",
    "https://?, ''",
  })
  void normalForms(String url, String expected) {
    assertThat(Address.normal(url)).isEqualTo(expected);
  }
}
