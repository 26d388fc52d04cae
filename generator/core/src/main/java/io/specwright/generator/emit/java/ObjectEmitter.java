package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.SdkModel;
import java.util.stream.Stream;

/** A model class per object. */
public final class ObjectEmitter implements Emitter {

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    JavaScope scope = new JavaScope(model, context);
    return model.types().stream()
        .filter(ObjectDecl.class::isInstance)
        .map(type -> emit(ObjectShape.of((ObjectDecl) type, scope)));
  }

  private static GeneratedFile emit(ObjectShape shape) {
    ObjectDecl decl = shape.decl();
    TypeSpec.Builder type = TypeSpec.classBuilder(shape.name()).addModifiers(PUBLIC, FINAL);
    type.addJavadoc(Javadoc.full(decl.docs()).deprecated(decl.deprecated()).toCode());
    if (decl.deprecated()) {
      type.addAnnotation(Deprecated.class);
    } else {
      shape.scope().allowDeprecated(type, shape.typesUsed());
    }

    new ObjectFields(shape).addTo(type);
    ObjectBuilder builder = new ObjectBuilder(shape);
    type.addMethod(builder.factory());
    new ObjectAccessors(shape).addTo(type);
    type.addMethod(builder.toBuilder());
    new ObjectEquality(shape).addTo(type);
    new ObjectCodec(shape).addTo(type);
    type.addType(builder.type());

    return shape.scope().file(decl.id(), type);
  }
}
