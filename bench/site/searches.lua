-- Asks for each line of a file in turn, from the first again after the last. With 'new' behind the file every query has a number of its own.
local targets = {}
local turn = 0
local isNew = false

function init(values)
  for line in io.lines(values[1]) do
    targets[#targets + 1] = line
  end
  isNew = values[2] == 'new'
end

function request()
  local target = targets[turn % #targets + 1]
  turn = turn + 1
  if isNew then
    target = target .. '+' .. os.time() .. turn
  end
  return wrk.format('GET', target)
end
