package io.specwright.generator.emit.text;

import io.specwright.generator.emit.text.Encoded.Comment;
import io.specwright.generator.emit.text.Encoded.Identifier;

/** What {@code java/package-info.mustache} sees. */
record PackageInfoView(Comment javadoc, Identifier packageName) implements View {}
