package io.specwright.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLinersTest {
  private static String of(String source) {
    return String.join("\n", OneLiners.of(source.lines().toList())) + "\n";
  }

  @Test
  void methodsOfOneStatementTakeOneLineAndStandTogether() {
    assertThat(of("""
        final class Order {
          /** Made by {@link #builder}. */
          private Order(Builder builder) {
            super(builder);
          }

          public String id() {
            return text("{a;b} // \\" '");
          }

          @Override
          public Map<String, @Nullable List<byte[]>> names(String record) throws java.io.IOException {
            return this.names;
          }

          record Empty() {}

          void nothing() {}

          /** Sets it. */
          public Builder id(String id) {
            return set(0, id);
          }

          /**
           * Sets it,
           * or not.
           */
          public Builder name(String name) {
            return set(0, name);
          }
        }
        """)).isEqualTo("""
        final class Order {
          /** Made by {@link #builder}. */
          private Order(Builder builder) { super(builder); }
          public String id() { return text("{a;b} // \\" '"); }

          @Override
          public Map<String, @Nullable List<byte[]>> names(String record) throws java.io.IOException { return this.names; }
          record Empty() {}
          void nothing() {}
          /** Sets it. */
          public Builder id(String id) { return set(0, id); }

          /**
           * Sets it,
           * or not.
           */
          public Builder name(String name) { return set(0, name); }
        }
        """);
  }

  @Test
  void whatIsNoMethodOfOneStatementStaysAsItIs() {
    String source = """
        class Order {
          /**
           * Example:
           *   void f() {
           *     g();
           *   }
           */
          int x(int a) {
            if (a > 0) {
              return 1;
            }
            for (int i = 0; i < a; i++) {
              a++;
            }
            run(() -> {
              a++;
            });
            return 1;
          }

          record Point(int x) {
            static final int ZERO = 0;
          }

          Object y() {
            return new Object() {
              int z;
            };
          }

          void commented() {
            go(); // once;
          }

          void nested() {
            call(x -> { return x; });
          }

          Object longer(String aParameterWithAVeryLongName, String anotherParameterWithAVeryLongName) {
            return aParameterWithAVeryLongName;
          }
        }
        """;
    assertThat(of(source)).isEqualTo(source);
  }
}
