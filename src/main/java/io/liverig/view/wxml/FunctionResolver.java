package io.liverig.view.wxml;

import io.liverig.data.Undefined;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The port for wxs modules: answers the calls that bindings make.
 *
 * <p>A template can call functions of wxs modules only
 * (https://developers.weixin.qq.com/miniprogram/dev/reference/wxs/01wxs-module.html); any other call gives undefined
 * and never throws.
 */
public interface FunctionResolver {
    /** Knows no function at all. */
    FunctionResolver NONE = (path, arguments) -> Undefined.UNDEFINED;

    /**
     * Calls a function.
     *
     * @param path the module's name and the members behind it: {@code ["utils", "format"]}
     * @param arguments plain data values, only to be read
     * @return the result as a plain data value; undefined when there is no such function
     */
    @Nullable
    Object call(List<String> path, List<Object> arguments);
}
