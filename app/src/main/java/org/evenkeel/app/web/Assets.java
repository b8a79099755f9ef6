package org.evenkeel.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The files that ship with the program (`src/main/resources/web`), served under an address that
/// changes when any of them changes, so that browsers may keep them for ever.
@Component
public final class Assets {
  private static final String FOLDER = "/web/";

  private final String root;
  private final Set<String> names;

  Assets() {
    try {
      Resource[] files =
          new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**");
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      Resource[] readable =
          Arrays.stream(files)
              .filter(f -> f.isReadable() && !name(f).isEmpty() && !name(f).endsWith("/"))
              .sorted(Comparator.comparing(Assets::name))
              .toArray(Resource[]::new);
      for (Resource file : readable) {
        try (InputStream content = file.getInputStream()) {
          sha.update(content.readAllBytes());
        }
      }
      this.names =
          Arrays.stream(readable).map(Assets::name).collect(Collectors.toUnmodifiableSet());
      this.root = "/a/" + HexFormat.of().formatHex(sha.digest(), 0, 8) + "/";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The address of a file, such as `/a/0f3c…/tokens.css` for `tokens.css`.
  ///
  /// @throws IllegalArgumentException when there is no such file
  public String url(String name) {
    if (!names.contains(name)) {
      throw new IllegalArgumentException("no file " + FOLDER + name);
    }
    return root + name;
  }

  /// Under which all of them are.
  String root() {
    return root;
  }

  private static String name(Resource file) {
    try {
      String url = file.getURL().toString();
      return url.substring(url.lastIndexOf(FOLDER) + FOLDER.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
