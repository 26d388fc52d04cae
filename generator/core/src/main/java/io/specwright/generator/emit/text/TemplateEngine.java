package io.specwright.generator.emit.text;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheNotFoundException;
import com.github.mustachejava.reflect.Guard;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Mustache (mustache(5)) made strict: an unknown name is an error with the template and line, a value is an {@link
 * Encoded} and printed as it is, and a name is a component of a {@link View} and nothing else that reflection could
 * find. Safe for use by many threads.
 */
public final class TemplateEngine {
  private static final String CLASS_PATH_FOLDER = "/io/specwright/generator/templates/";

  private final DefaultMustacheFactory mustache;

  /**
   * @param source finds a template by its name, {@code java/service.mustache}; null where there is none
   */
  public TemplateEngine(Function<String, @Nullable Reader> source) {
    mustache = new VerbatimFactory(source);
    mustache.setObjectHandler(new ViewHandler());
  }

  /** The templates that come with Specwright. */
  public static TemplateEngine standard() {
    return new TemplateEngine(TemplateEngine::onClassPath);
  }

  private static @Nullable Reader onClassPath(String name) {
    var stream = TemplateEngine.class.getResourceAsStream(CLASS_PATH_FOLDER + name);
    return stream == null ? null : new InputStreamReader(stream, StandardCharsets.UTF_8);
  }

  /**
   * Fills a template in.
   *
   * @return the text, with {@code \n} line breaks and one at the end
   * @throws MustacheException if the template does not exist, is malformed or uses a name its view lacks
   */
  public String render(String template, View view) {
    IndentingWriter out = new IndentingWriter();
    mustache.compile(template).execute(out, view);
    return out.toString().strip() + "\n";
  }

  /** Prints values as they are: views hold only encoded ones. */
  private static final class VerbatimFactory extends DefaultMustacheFactory {

    VerbatimFactory(Function<String, @Nullable Reader> source) {
      super(source::apply);
    }

    @Override
    public Reader getReader(String resourceName) {
      try {
        return super.getReader(resourceName);
      } catch (MustacheNotFoundException e) {
        throw new MustacheException("no template " + resourceName, e);
      }
    }

    @Override
    public void encode(String value, Writer writer) {
      ((IndentingWriter) writer).writeValue(value);
    }
  }

  /** Resolves names against the components of views, and knows no other kind of scope. */
  private static final class ViewHandler extends ReflectionObjectHandler {
    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    @Override
    protected @Nullable AccessibleObject findMember(@SuppressWarnings("rawtypes") Class type, String name) {
      return accessors.computeIfAbsent(type, ViewHandler::components).get(name);
    }

    private static Map<String, Method> components(Class<?> type) {
      if (!View.class.isAssignableFrom(type) || !type.isRecord()) {
        return Map.of();
      }
      return Stream.of(type.getRecordComponents())
          .map(RecordComponent::getAccessor)
          .peek(accessor -> accessor.setAccessible(true))
          .collect(Collectors.toUnmodifiableMap(Method::getName, Function.identity()));
    }

    @Override
    protected MissingWrapper createMissingWrapper(String name, List<Guard> guards) {
      throw new MustacheException("the view has no component '" + name + "'");
    }

    @Override
    public @Nullable Object coerce(@Nullable Object object) {
      return object instanceof Optional<?> optional ? optional.orElse(null) : object;
    }

    @Override
    public String stringify(Object object) {
      if (object instanceof Encoded encoded) {
        return encoded.text();
      }
      throw new MustacheException(object.getClass().getSimpleName() + " is not an encoded value");
    }
  }
}
