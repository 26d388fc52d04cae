package io.specwright.generator.emit.text;

import io.specwright.generator.emit.text.Encoded.Comment;
import io.specwright.generator.emit.text.Encoded.Identifier;
import java.util.List;

/** What {@code java/module-info.mustache} sees. */
record ModuleInfoView(
    Comment javadoc,
    Identifier moduleName,
    boolean embedsRuntime,
    boolean embedsXml,
    List<Identifier> optionalModules,
    List<Identifier> exports)
    implements View {}
