package org.evenkeel.store.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.Count;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.quantity.Units;
import org.evenkeel.core.quantity.Volume;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Writes the engine's records as JSON and reads them back equal.
///
/// A record's members are its components. One of a sealed family says which in `kind`, by the
/// simple name of its type. Amounts are texts such as `50 mg`. Empty optionals are left out.
/// Members a reader does not know are passed over, so an older program reads a newer entry's known
/// part; a missing member is empty.
public final class PayloadCodec {
  private static final String ENGINE = "org.evenkeel.core.";
  private final JsonMapper mapper;

  /// A codec; make one and share it.
  public PayloadCodec() {
    SimpleModule amounts = new SimpleModule("amounts");
    amount(amounts, Amount.class);
    amount(amounts, Mass.class);
    amount(amounts, Volume.class);
    amount(amounts, Units.class);
    amount(amounts, Count.class);
    mapper =
        JsonMapper.builder()
            .annotationIntrospector(new SealedFamilies())
            .addModule(amounts)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .changeDefaultPropertyInclusion(
                was -> was.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();
  }

  /// The JSON of a record.
  ///
  /// @param family the sealed family or type it will be read as
  public <T> String write(Class<T> family, T value) {
    return mapper.writerFor(family).writeValueAsString(value);
  }

  /// The record of a JSON text.
  ///
  /// @throws IllegalArgumentException when the text is not one of the family
  public <T> T read(Class<T> family, String json) {
    try {
      return mapper.readValue(json, family);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not a " + family.getSimpleName() + " as we write it", e);
    }
  }

  private static <A extends Amount> void amount(SimpleModule module, Class<A> type) {
    module.addSerializer(type, new WriteAmount<>(type));
    module.addDeserializer(type, new ReadAmount<>(type));
  }

  private static final class WriteAmount<A extends Amount> extends StdSerializer<A> {
    WriteAmount(Class<A> type) {
      super(type);
    }

    @Override
    public void serialize(A value, JsonGenerator out, SerializationContext context) {
      out.writeString(exact(value));
    }

    @Override
    public void serializeWithType(
        A value,
        JsonGenerator out,
        SerializationContext context,
        tools.jackson.databind.jsontype.TypeSerializer typeSerializer) {
      out.writeString(exact(value));
    }

    private static String exact(Amount amount) {
      return switch (amount) {
        case Mass m -> m.milligrams().toPlainString() + " mg";
        case Volume v -> v.milliliters().toPlainString() + " mL";
        case Units u -> u.units().toPlainString() + " units";
        case Count c -> c.number().toPlainString() + " " + c.piece().many();
      };
    }
  }

  private static final class ReadAmount<A extends Amount> extends StdDeserializer<A> {
    private final Class<A> type;

    ReadAmount(Class<A> type) {
      super(type);
      this.type = type;
    }

    @Override
    public A deserialize(JsonParser in, DeserializationContext context) {
      return type.cast(Amount.parse(in.getString()));
    }

    @Override
    public Object deserializeWithType(
        JsonParser in,
        DeserializationContext context,
        tools.jackson.databind.jsontype.TypeDeserializer typeDeserializer) {
      return deserialize(in, context);
    }
  }

  /// Gives every sealed family of the engine a `kind`, without an annotation in the engine.
  private static final class SealedFamilies extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
        MapperConfig<?> config, Annotated about) {
      return isFamily(about.getRawType())
          ? JsonTypeInfo.Value.construct(
              JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false, true)
          : super.findPolymorphicTypeInfo(config, about);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated about) {
      if (!isFamily(about.getRawType())) {
        return super.findSubtypes(config, about);
      }
      List<NamedType> members = new ArrayList<>();
      collect(about.getRawType(), members);
      return members;
    }

    @Override
    public @Nullable String findTypeName(
        MapperConfig<?> config, tools.jackson.databind.introspect.AnnotatedClass type) {
      return type.getRawType().getName().startsWith(ENGINE)
          ? type.getRawType().getSimpleName()
          : super.findTypeName(config, type);
    }

    private static boolean isFamily(Class<?> type) {
      return type.isSealed()
          && type.getName().startsWith(ENGINE)
          && !Amount.class.isAssignableFrom(type);
    }

    private static void collect(Class<?> family, List<NamedType> members) {
      for (Class<?> member : family.getPermittedSubclasses()) {
        if (member.isSealed()) {
          collect(member, members);
        } else {
          members.add(new NamedType(member, member.getSimpleName()));
        }
      }
    }
  }
}
