package io.specwright.generator.emit.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Raw text of a document cannot reach a template, because no view can hold any. */
class ViewsTest {
  private record Leaky(String title) implements View {}

  private record Shadowing(Encoded.Code name, List<Inner> inner) implements View {}

  private record Inner(Encoded.Code name) implements View {}

  private static List<Class<?>> views() {
    List<Class<?>> views = new ArrayList<>();
    for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("io.specwright.generator.emit")) {
      if (type.isAssignableTo(View.class) && !type.isInterface()) {
        views.add(type.reflect());
      }
    }
    return views;
  }

  @Test
  @DisplayName("H47 templates are offered encoded values only")
  void viewsHoldEncodedValuesFlagsAndViewsOnly() {
    assertThat(views()).hasSizeGreaterThan(10).allSatisfy(view -> assertThat(problems(view)).isEmpty());
  }

  @Test
  void aViewWithRawTextIsFound() {
    assertThat(problems(Leaky.class)).containsExactly("title is a class java.lang.String");
  }

  @Test
  void aNameThatAnEnclosingViewHasTooIsFound() {
    assertThat(problems(Shadowing.class)).containsExactly("name is also a component of an enclosing view");
  }

  private static List<String> problems(Class<?> view) {
    List<String> problems = new ArrayList<>();
    collect(view, Set.of(), problems);
    return problems;
  }

  private static void collect(Class<?> view, Set<String> enclosing, List<String> problems) {
    assertThat(view.isRecord()).as(view + " is a record").isTrue();
    Set<String> names = new HashSet<>(enclosing);
    for (RecordComponent component : view.getRecordComponents()) {
      if (!names.add(component.getName())) {
        problems.add(component.getName() + " is also a component of an enclosing view");
      }
    }
    for (RecordComponent component : view.getRecordComponents()) {
      Type type = content(component.getGenericType());
      if (type instanceof Class<?> nested && View.class.isAssignableFrom(nested)) {
        collect(nested, names, problems);
      } else if (!isPrintable(type)) {
        problems.add(component.getName() + " is a " + type);
      }
    }
  }

  private static boolean isPrintable(Type type) {
    return type == boolean.class || type instanceof Class<?> value && Encoded.class.isAssignableFrom(value);
  }

  private static Type content(Type type) {
    return type instanceof ParameterizedType generic
            && (generic.getRawType() == List.class || generic.getRawType() == Optional.class)
        ? generic.getActualTypeArguments()[0]
        : type;
  }
}
