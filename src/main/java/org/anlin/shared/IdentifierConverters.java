package org.anlin.shared;

import java.lang.reflect.InvocationTargetException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.util.ClassUtils;

/** Stores every {@link Identifier} record as a UUID column. */
class IdentifierConverters {

    private static final Set<Class<?>> TYPES = identifierTypes();

    private IdentifierConverters() {}

    private static Set<Class<?>> identifierTypes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Identifier.class));
        var types = new HashSet<Class<?>>();
        for (BeanDefinition candidate : scanner.findCandidateComponents("org.anlin")) {
            types.add(ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null));
        }
        return types;
    }

    @WritingConverter
    static class ToUuid implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return TYPES.stream()
                    .map(type -> new ConvertiblePair(type, UUID.class))
                    .collect(Collectors.toSet());
        }

        @Override
        public @Nullable Object convert(@Nullable Object id, TypeDescriptor source, TypeDescriptor target) {
            return id == null ? null : ((Identifier) id).value();
        }
    }

    @ReadingConverter
    static class FromUuid implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return TYPES.stream()
                    .map(type -> new ConvertiblePair(UUID.class, type))
                    .collect(Collectors.toSet());
        }

        @Override
        public @Nullable Object convert(@Nullable Object value, TypeDescriptor source, TypeDescriptor target) {
            try {
                return value == null
                        ? null
                        : target.getType().getDeclaredConstructor(UUID.class).newInstance(value);
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(target + " needs a constructor that takes a UUID", e);
            }
        }
    }
}
