package io.specwright.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
public final class VersionOfJar implements IVersionProvider {

  @Override
  public String[] getVersion() {
    Optional<String> version = Optional.ofNullable(SpecwrightCli.class.getPackage().getImplementationVersion());
    return new String[] {"specwright " + version.orElse("(development)")};
  }
}
