-- Opens the signed-in home as a browser does: the page, the start of the user interface, the first round trip.
-- One thread drives one connection with one session, so that answers belong to what was asked.
local ffi = require("ffi")
ffi.cdef [[ typedef struct { long seconds; long nanos; } anlin_time; int clock_gettime(int clock, anlin_time *time); ]]
local time = ffi.new("anlin_time")
local threads = {}
local step, key, ui, began = 1, nil, nil, nil

opened, refused, times = 0, 0, {}

local function now()
  ffi.C.clock_gettime(1, time)
  return tonumber(time.seconds) * 1000 + tonumber(time.nanos) / 1e6
end

function setup(thread)
  threads[#threads + 1] = thread
  thread:set("number", #threads)
end

function init(args)
  cookie = COOKIES[number]
end

function request()
  if step == 1 then
    began = now()
    return wrk.format("GET", "/", { Cookie = cookie })
  elseif step == 2 then
    return wrk.format("GET", "/?v-r=init&location=&query=", { Cookie = cookie })
  end
  return wrk.format("POST", "/?v-r=uidl&v-uiId=" .. ui,
    { Cookie = cookie, ["Content-Type"] = "application/json; charset=UTF-8" },
    '{"csrfToken":"' .. key .. '","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":'
      .. '{"route":"","query":"","appShellTitle":"","trigger":"","historyState":null}}],"syncId":0,"clientId":0}')
end

function response(status, headers, body)
  if status ~= 200 then
    refused = refused + 1
    step = 1
  elseif step == 1 then
    step = 2
  elseif step == 2 then
    key = body:match('"Vaadin%-Security%-Key":"([^"]+)"')
    ui = body:match('"v%-uiId":(%d+)')
    if key and ui then step = 3 else refused, step = refused + 1, 1 end
  else
    if body:find('"changes":[{', 1, true) then
      opened = opened + 1
      times[opened] = now() - began
    else
      refused = refused + 1
    end
    step = 1
  end
end

function done(summary, latency, requests)
  local all, opened, refused = {}, 0, 0
  for _, thread in ipairs(threads) do
    opened = opened + thread:get("opened")
    refused = refused + thread:get("refused")
    for _, ms in ipairs(thread:get("times")) do all[#all + 1] = ms end
  end
  table.sort(all)
  print(string.format("anlin rate %f", opened / (summary.duration / 1e6)))
  print(string.format("anlin errors %d", refused))
  for _, p in pairs({ 50, 95 }) do
    print(string.format("anlin p%d %f", p, all[math.max(1, math.ceil(#all * p / 100))] or 0))
  end
end
