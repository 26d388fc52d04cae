package io.specwright.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.generator.GeneratorConfig.RuntimeMode;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorConfigTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "a;b", "java.lang", "java", "../x", "", "com..acme", "com.class", "com.acme\n", "1st.acme", "com.\u0430cme"
  })
  @DisplayName("H43 a package that is no name, or of the JDK, is refused")
  void refusesWhatIsNoPackage(String name) {
    assertThatThrownBy(() -> GeneratorConfig.of(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not a legal package name");
  }

  @Test
  void refusesWhatIsNoClassOrModule() {
    assertThatThrownBy(() -> config(Optional.of("Shop Client"), Optional.empty())).hasMessageContaining("client name");
    assertThatThrownBy(() -> config(Optional.of("a.B"), Optional.empty())).hasMessageContaining("client name");
    assertThatThrownBy(() -> config(Optional.empty(), Optional.of("a b"))).hasMessageContaining("module name");
  }

  @Test
  void acceptsOrdinaryNames() {
    assertThat(config(Optional.of("ShopClient"), Optional.of("com.acme.shop")).runtimePackage())
        .isEqualTo("com.acme.shop.runtime");
    assertThat(GeneratorConfig.of("javax.shop").packageName()).isEqualTo("javax.shop");
  }

  @Test
  void knowsTheRuntimesByTheNamesThatUsersWrite() {
    assertThat(RuntimeMode.of("dependency")).isEqualTo(RuntimeMode.DEPENDENCY);
    assertThatThrownBy(() -> RuntimeMode.of("EMBEDDED"))
        .hasMessage("runtime is embedded or dependency, not \"EMBEDDED\"");
  }

  @Test
  void knowsTheVersionsOfJacksonAsUsersWriteThem() {
    assertThat(GeneratorConfig.jacksonVersions(" 3 ,2")).containsExactly(2, 3);
    assertThatThrownBy(() -> GeneratorConfig.jacksonVersions("2;3"))
        .hasMessage("not a legal version of Jackson, which is 2 or 3: \"2;3\"");
    assertThatThrownBy(() -> GeneratorConfig.jacksonVersions("")).hasMessageContaining("2 or 3");
  }

  private static GeneratorConfig config(Optional<String> clientName, Optional<String> moduleName) {
    return new GeneratorConfig("com.acme.shop", clientName, moduleName, RuntimeMode.EMBEDDED);
  }
}
