package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.ServiceDecl;
import io.specwright.generator.ir.TypeDecl;
import java.util.HashSet;
import java.util.Set;

/** What of a document is in a model, by its place. */
final class ModelPlaces {
  private final Set<Named> properties = new HashSet<>();
  private final Set<Named> parameters = new HashSet<>();
  private final Set<String> operations = new HashSet<>();
  private final Set<Location> enums = new HashSet<>();

  private record Named(String wireName, Location location) {}

  ModelPlaces(SdkModel model) {
    for (TypeDecl type : model.types()) {
      if (type instanceof ObjectDecl object) {
        for (PropertyDecl property : object.properties()) {
          properties.add(new Named(property.wireName(), property.origin().location()));
        }
      } else if (type instanceof EnumDecl) {
        enums.add(type.origin().location());
      }
    }
    for (ServiceDecl service : model.services()) {
      service.operations().forEach(this::add);
    }
  }

  private void add(OperationDecl operation) {
    operations.add(operation.httpMethod() + " " + operation.path());
    operation.positional().forEach(this::add);
    operation.params().ifPresent(params -> params.parameters().forEach(this::add));
    operation.body().flatMap(BodyDecl::parts).ifPresent(multipart -> multipart.parts().forEach(part ->
        properties.add(new Named(part.wireName(), part.origin().location()))));
  }

  private void add(ParameterDecl parameter) {
    parameters.add(new Named(parameter.wireName(), parameter.origin().location()));
  }

  boolean hasProperty(String wireName, Location location) {
    return properties.contains(new Named(wireName, location));
  }

  boolean hasParameter(String wireName, Location location) {
    return parameters.contains(new Named(wireName, location));
  }

  boolean hasOperation(String httpMethod, String path) {
    return operations.contains(httpMethod + " " + path);
  }

  boolean hasEnum(Location schema) {
    return enums.contains(schema);
  }
}
