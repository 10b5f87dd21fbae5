package io.liverig.internal.port;

import io.liverig.data.Undefined;
import io.liverig.data.WxsFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers the calls that bindings make.
 *
 * <p>A template can call functions of wxs modules only
 * (https://developers.weixin.qq.com/miniprogram/dev/reference/wxs/01wxs-module.html); any other call gives undefined
 * and never throws.
 */
public interface FunctionResolver {
    /** Knows no function at all. */
    FunctionResolver NONE = (function, arguments) -> Undefined.UNDEFINED;

    /**
     * Calls a function.
     *
     * @param function as the module's value has it
     * @param arguments plain data values, only to be read
     * @return the result as a plain data value; undefined when it throws or there is no such function
     */
    @Nullable
    Object call(WxsFunction function, List<Object> arguments);
}
